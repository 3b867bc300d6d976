/**
 * Split, judge, schedule and follow the rekrutterings- og samhandlingstilskudd: pure calculations on plain data.
 *
 * The names are grouped by room. Data for Helse Nord is in `/nord`, reading and checking of unknown data in `/skjema`,
 * words and tables in `/visning`, matchers in `/testing`.
 *
 * @packageDocumentation
 */

// Pot → amounts
export * from './fordeling/index';
// Events + rules → a dated plan
export * from './frister/index';
// Amounts, dates, findings, sources and traces
export * from './kjerne/index';
// Checks of budgets, egeninnsats, double funding and habilitet
export * from './kontroll/index';
// What things are
export type * from './modell/index';
// A tilskudd after the decision: budget, ledger, report, evaluation
export * from './oppfolging/index';
// The whole scheme as data: check it, run it, change it, compare
export * from './ordning/index';
// Bodies, quorum, votes and the papers of a case
export * from './styring/index';
// Applications + assessments → scores, ranking, recommendation, decision
export * from './vurdering/index';

/**
 * Matchers, builders, tables of scenarios and arbitraries for those who test policy. Nothing here loads a test runner or
 * fast-check: they are passed in.
 *
 * @packageDocumentation
 */
export type { Monotonivalg } from './finn-brudd';
export { type Arbitrærer, type Fordelingssak, lagArbitrærer, type NestenGyldig } from './lag-arbitraerer';
export { lagScenarioer, type Scenario } from './lag-scenarioer';
export { lagRunde, lagSøknad, lagUtlysning, type Rundeskisse } from './lag-testdata';
export { type Matchertyper, type Matcherutfall, matchere } from './matchere';

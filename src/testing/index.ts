/**
 * Matchers for those who test policy. Nothing here loads a test runner.
 *
 * @packageDocumentation
 */
export { type Matcherutfall, matchere } from './matchere';

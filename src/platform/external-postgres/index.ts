export { checkExternalPostgres } from './check.ts'

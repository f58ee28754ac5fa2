export { reportSite } from './site.ts'

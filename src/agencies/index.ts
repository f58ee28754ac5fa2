export type { Agency, Directory } from './agency.ts'
export { loadActor } from './load-actor.ts'
export { type Role, roleNames, roles } from './roles.ts'
export { loadDirectory } from './store.ts'

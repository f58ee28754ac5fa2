export { createSignIn, type SignIn, type SignInParts } from './create-sign-in.ts'
export { createFirstAdministrator, type FirstAdministrator } from './first-administrator.ts'
export type { SessionLine } from './store.ts'

export { createSignIn, type SignIn, type SignInParts } from './create-sign-in.ts'
export type { SessionLine } from './store.ts'

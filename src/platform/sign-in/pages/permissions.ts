import { permissionsOf } from '../../http/can.ts'

export const may = permissionsOf({
  'sign-in.use': { who: 'everyone', of: 'any' },
  'account.keep': { who: 'signed-in', of: 'any' },
})

import { permissionsOf } from '../http/can.ts'

export const may = permissionsOf({
  'mail.read': { who: ['administrator'], of: 'any' },
  'mail.send-again': { who: ['administrator'], of: 'any' },
})

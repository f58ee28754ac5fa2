import { permissionsOf } from '../../platform/http/can.ts'

/** Numbers without persons about what everybody may read: for those who make the portal and those who answer for it. */
export const may = permissionsOf({
  'readership.see': { who: ['editor', 'chief_editor', 'programme_officer', 'leader'], of: 'any' },
})

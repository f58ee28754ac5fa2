export { writeDocx } from './docx/write-docx.ts'
export { type OfficialLayout, officialLayoutOn } from './layout.ts'
export type * from './model.ts'

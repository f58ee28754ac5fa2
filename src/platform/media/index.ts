export { type KeptFile, keepBytes, keepUploads } from './keep-uploads.ts'
export { acceptedEndings, kindOf } from './kinds.ts'
export { sendFile } from './send-file.ts'

export { type KeptFile, type KeptUploads, keepBytes, keepUploads, uploadLimits } from './keep-uploads.ts'
export { acceptedEndings, kindOf, type MediaKind } from './kinds.ts'
export { recognise } from './recognise.ts'
export { type SentFile, sendFile } from './send-file.ts'

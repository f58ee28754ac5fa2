import type { SourceDocument } from '../source-document.ts'
import { Unreadable } from './refusals.ts'
export async function readPdf(_bytes: Uint8Array, _fileName: string): Promise<SourceDocument> {
  throw new Unreadable('broken')
}

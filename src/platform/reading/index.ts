export { type ReadPage, readPage } from './read-page.ts'
export { readWords } from './read-words.ts'

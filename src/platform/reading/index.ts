export { readPage } from './read-page.ts'
export { readWords } from './read-words.ts'

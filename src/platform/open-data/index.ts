export {
  type Asked,
  type Column,
  columnTypes,
  type Dataset,
  type Extent,
  type Row,
  type Value,
} from './dataset.ts'
export { askedIn, type Format, sendDataset } from './send-dataset.ts'
export { openDataTexts } from './texts.ts'
export { csvOfDataset, jsonOfDataset, piecesOf } from './write-dataset.ts'

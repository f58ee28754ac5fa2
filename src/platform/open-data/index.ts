export { type Column, columnTypes, type Dataset, type Extent, type Row } from './dataset.ts'
export { askedIn, sendDataset } from './send-dataset.ts'
export { piecesOf } from './write-dataset.ts'

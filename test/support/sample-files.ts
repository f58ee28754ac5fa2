import sharp from 'sharp'

/** A phone's photo: a real JPEG with a position and a time written into it by the camera. */
export const photoWithPosition = (width = 320, height = 240): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2a6f7f' } })
    .withExif({
      IFD0: { Make: 'Loa', Model: 'May anh mau' },
      IFD2: { DateTimeOriginal: '2023:09:14 16:58:00', OffsetTimeOriginal: '+07:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '11/1 33/1 51/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '108/1 59/1 25/1',
      },
    })
    .jpeg()
    .toBuffer()

/** The smallest PDF a reader opens. */
export const smallPdf = (text = 'So theo doi phat thanh'): Buffer =>
  Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]>>endobj
% ${text}
trailer<</Root 1 0 R>>
%%EOF
`)

export const fileOf = (name: string, bytes: Uint8Array, type = ''): File =>
  new File([bytes as BlobPart], name, { type })

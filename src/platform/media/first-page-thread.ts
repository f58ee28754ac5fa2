import { answerQuestions } from '../thread/index.ts'

const longestSide = 1100

/** PDFium runs inside WebAssembly: what a hostile file makes of it stays in this thread's sandbox. */
await answerQuestions<Uint8Array, Uint8Array | null>(async () => {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const { default: sharp } = await import('sharp')
  const library = await PDFiumLibrary.init()
  return async (bytes) => {
    try {
      const document = await library.loadDocument(bytes)
      try {
        const page = document.getPage(0)
        const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
        const scale = Math.min(longestSide / Math.max(width, height, 1), 4)
        const drawn = await page.render({ scale, render: 'bitmap' })
        const raw = { width: drawn.width, height: drawn.height, channels: 4 as const }
        return await sharp(Buffer.from(drawn.data), { raw })
          .flatten({ background: 'white' })
          .webp({ quality: 80 })
          .toBuffer()
      } finally {
        document.destroy()
      }
    } catch {
      return null
    }
  }
})

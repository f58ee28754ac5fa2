import { type FileChild, ImageRun, Paragraph } from 'docx'
import sharp from 'sharp'
import type { Chart } from '../model.ts'
import { outlined } from './outlined.ts'
import { own } from './styles.ts'
import { captionOf } from './table.ts'
import type { Writing } from './writing.ts'

const printedDotsPerInch = 300
const screenDotsPerInch = 96

/** A picture in dots fit for print, with its words for those who do not see it. */
export async function chartOf(chart: Chart, { roomMm }: Writing): Promise<FileChild[]> {
  const widthMm = Math.min(chart.widthMm, roomMm)
  const { data, info } = await drawn(chart.svg, Math.round((widthMm / 25.4) * printedDotsPerInch))
  const width = (widthMm / 25.4) * screenDotsPerInch
  return [
    ...captionOf(chart.caption),
    new Paragraph({
      style: own.picture,
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width, height: (width * info.height) / info.width },
          altText: { name: chart.caption ?? chart.alt, description: chart.alt, title: chart.caption ?? '' },
        }),
      ],
    }),
  ]
}

async function drawn(svg: string, pixels: number) {
  const bytes = Buffer.from(await outlined(svg))
  const { width = pixels } = await sharp(bytes).metadata()
  const density = Math.min(2400, Math.max(72, (72 * pixels) / width))
  return sharp(bytes, { density })
    .resize({ width: pixels })
    .flatten({ background: 'white' })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true })
}

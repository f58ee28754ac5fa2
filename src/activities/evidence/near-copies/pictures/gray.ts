/** A picture in shades of grey, 0 to 255, row by row. */
export type Gray = { readonly width: number; readonly height: number; readonly data: Float32Array }

/** The picture as seen through a Gaussian of that many pixels, its edges continued outwards. */
export function blurred(gray: Gray, sigma: number): Gray {
  const kernel = kernelOf(sigma)
  return pass(pass(gray, kernel, true), kernel, false)
}

function kernelOf(sigma: number): Float32Array {
  const radius = Math.max(1, Math.ceil(sigma * 2.6))
  const kernel = Float32Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)),
  )
  const sum = kernel.reduce((a, b) => a + b, 0)
  return kernel.map((weight) => weight / sum)
}

function pass({ width, height, data }: Gray, kernel: Float32Array, isAcross: boolean): Gray {
  const radius = (kernel.length - 1) / 2
  const out = new Float32Array(data.length)
  const [length, lines] = isAcross ? [width, height] : [height, width]
  const [step, stride] = isAcross ? [1, width] : [width, 1]
  const row = new Float32Array(length + 2 * radius)
  for (let line = 0; line < lines; line++) {
    const base = line * stride
    for (let i = 0; i < row.length; i++)
      row[i] = data[base + Math.min(length - 1, Math.max(0, i - radius)) * step]!
    for (let i = 0; i < length; i++) {
      let sum = 0
      for (let k = 0; k < kernel.length; k++) sum += kernel[k]! * row[i + k]!
      out[base + i * step] = sum
    }
  }
  return { width, height, data: out }
}

/** The shade at a place between pixels; outside, that of the nearest edge. */
export function shadeAt({ width, height, data }: Gray, x: number, y: number): number {
  const left = Math.min(width - 1, Math.max(0, x))
  const top = Math.min(height - 1, Math.max(0, y))
  const [x0, y0] = [Math.floor(left), Math.floor(top)]
  const [x1, y1] = [Math.min(width - 1, x0 + 1), Math.min(height - 1, y0 + 1)]
  const [dx, dy] = [left - x0, top - y0]
  const upper = data[y0 * width + x0]! * (1 - dx) + data[y0 * width + x1]! * dx
  const lower = data[y1 * width + x0]! * (1 - dx) + data[y1 * width + x1]! * dx
  return upper * (1 - dy) + lower * dy
}

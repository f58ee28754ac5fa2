export const docxLimits = { bytes: 20_000_000, unpacked: 150_000_000, entries: 3000, pictures: 60 }

/** The addresses of verification by sample. */
export const samplesPath = '/lam-viec/xac-minh/mau'
export const samplePath = (id: number): string => `${samplesPath}/${id}`

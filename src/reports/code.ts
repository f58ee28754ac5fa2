import type { Report } from './report.ts'

/** '09/BC-SNV', with the zero that Decree 30/2020 asks for below ten; undefined before the clerk gave a number. */
export const codeOfReport = ({ number, symbol }: Pick<Report, 'number' | 'symbol'>): string | undefined =>
  number === null ? undefined : `${String(number).padStart(2, '0')}/${symbol}`

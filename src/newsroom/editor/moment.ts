import { formatMoment } from '../../platform/dates.ts'

/** '15:42', of an instant; nothing of none. */
export const timeOf = (instant: string): string => (instant === '' ? '' : formatMoment(instant).slice(-5))

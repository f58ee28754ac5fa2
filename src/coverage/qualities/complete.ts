import { type Measured, nothingMeasured, scoreOf } from './quality.ts'

/** Đầy đủ: the share of required cells whose time has begun that at least one verified activity reached. */
export function complete({ required, reached }: { required: number; reached: number }): Measured {
  if (required === 0) return nothingMeasured
  return {
    score: scoreOf(reached / required),
    numerator: reached,
    denominator: required,
    parts: [{ key: 'cells', numerator: reached, denominator: required }],
  }
}

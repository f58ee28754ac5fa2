import { raw } from 'hono/html'
import { levelShapes } from './level.tsx'

/** Drawings that many components point at, once a page: a matrix shows thousands of level glyphs. */
export const Drawings = () => (
  <svg class="drawings" width="0" height="0" aria-hidden="true" focusable="false">
    {raw(levelShapes + hatch + segments)}
  </svg>
)

const hatch =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="skewX(-26)">' +
  '<rect class="hatch-ground" width="6" height="6"/><path class="hatch-line" d="M1.5-1v8"/></pattern>'

const segments =
  '<symbol id="segment-2" viewBox="0 0 12 7" preserveAspectRatio="none"><rect width="12" height="7" rx="2" fill="currentColor"/></symbol>' +
  '<symbol id="segment-1" viewBox="0 0 12 7" preserveAspectRatio="none"><rect x=".6" y=".6" width="10.8" height="5.8" rx="1.6" fill="none" stroke="currentColor" stroke-width="1.2"/>' +
  '<path d="M2 6.5 4.5.5M5.5 6.5 8 .5M9 6.5 11 1.5" stroke="currentColor" stroke-width="1.5" fill="none"/></symbol>' +
  '<symbol id="segment-0" viewBox="0 0 12 7" preserveAspectRatio="none"><rect x=".6" y=".6" width="10.8" height="5.8" rx="1.6" fill="none" stroke="currentColor" stroke-width="1.2"/></symbol>'

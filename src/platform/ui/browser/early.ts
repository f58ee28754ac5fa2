import { applyDisplay, keptDisplay } from './kept-display.ts'

/** Runs before anything is painted, so that a dark page never flashes white; also for pages kept for everybody. */
document.documentElement.dataset.script = ''
applyDisplay(keptDisplay())

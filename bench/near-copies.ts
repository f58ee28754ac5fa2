import { thresholds } from '../src/activities/evidence/near-copies/pictures/judge-pair.ts'
import { textThresholds } from '../src/activities/evidence/near-copies/texts/judge-texts.ts'
import { drawScenes } from './near-copies/draw-scenes.ts'
import { pictureRun } from './near-copies/picture-run.ts'
import { textRun } from './near-copies/text-run.ts'

// npm run bench:near-copies [places]: how many copies are found, and how much of what is found is right, on a made set.
// Thresholds were chosen on the even places and the first seed of texts; what is printed is of the other half.
const places = Number(process.argv[2] ?? 80)
const half = process.argv[3] === 'tune' ? 0 : 1
const scenes = (await drawScenes(places, 4)).filter(({ series }) => series % 12 < 6 === (half === 0))
const of = half === 0 ? 'the half that was tuned on' : 'the other half'

console.log(
  `pictures: ${scenes.length} of ${of}, four of each place; thresholds ${JSON.stringify(thresholds)}`,
)
const began = performance.now()
for await (const tally of pictureRun(scenes, 7 + half)) console.log(tally.line())
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`)

console.log(`texts: 200 reports of one form; thresholds ${JSON.stringify(textThresholds)}`)
for (const tally of textRun(200, 11 + half)) console.log(tally.line())

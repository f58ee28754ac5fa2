import { join } from 'node:path'
import {
  countReaders,
  loadActivitiesOfPack,
  loadSampleFindings,
  loadSampleSeries,
  loadWordsOfPack,
} from './activities/index.ts'
import {
  loadAgenciesOfPack,
  loadSampleHeadcounts,
  loadSamplePeople,
  samplePeopleOf,
} from './agencies/index.ts'
import {
  keepDocumentOccasions,
  linkSampleOccasions,
  loadCoverageOfPack,
  loadMeasuresOfPack,
  loadRequiredOfPack,
  prepareCoverage,
} from './coverage/index.ts'
import { measuresOfSite } from './measures-of-site.ts'
import {
  loadArrangementOfPack,
  loadChannelsOfPack,
  loadDraftsOfPack,
  loadFrontOfPack,
  loadRoyaltyRatesOfPack,
  loadSampleLinks,
  loadSampleRatings,
  loadSampleViews,
  loadStoriesOfPack,
} from './newsroom/index.ts'
import {
  assignmentsOf,
  loadPlansOfPack,
  openWorkOf,
  reportAssignments,
  returnAssignments,
  sendReminders,
  themesOfYear,
  verifyAssignments,
} from './planning/index.ts'
import type { Deps } from './platform/http/context.ts'
import type { Demo, SignIn } from './platform/sign-in/index.ts'
import { loadReportSettingsOfPack, loadSampleReports } from './reports/index.ts'
import { loadCriteriaSetsOfPack, loadSampleRounds } from './scorecards/index.ts'
import { loadSearchWords } from './search/index.ts'
import { logStoriesOfPack } from './story-activities.ts'

const packs = join(import.meta.dirname, '../packs')

export const packFolderOf = (pack: string): string => join(packs, pack)

/** The one password of all demo accounts; they exist in the demo world only. */
const demoPassword = 'loa-demo-2023'

/**
 * Loads the province of a pack and, in the demo, its sample people, plan, stories and activities, each by the acts that
 * people use. Again is harmless. Answers the demo's accounts; undefined in production.
 */
export async function loadWorld(
  deps: Deps,
  signIn: SignIn,
  pack: string | undefined,
): Promise<Demo | undefined> {
  await loadWordsOfPack(deps.db, join(packs, 'vietnam'))
  await loadSearchWords(deps.db, join(packs, 'vietnam'))
  await loadRoyaltyRatesOfPack(deps.db, join(packs, 'vietnam'))
  await loadCoverageOfPack(deps, join(packs, 'vietnam'))
  await loadReportSettingsOfPack(deps.db, [join(packs, 'vietnam'), ...(pack ? [packFolderOf(pack)] : [])])
  if (!pack) return undefined
  const folder = packFolderOf(pack)
  await loadAgenciesOfPack(deps, folder)
  await loadWordsOfPack(deps.db, folder)
  await loadChannelsOfPack(deps.db, folder, { withSamples: deps.demo })
  await loadArrangementOfPack(deps, folder)
  await loadCoverageOfPack(deps, folder)
  await loadMeasuresOfPack(deps, folder)
  await loadCriteriaSetsOfPack(deps, folder)
  if (!deps.demo) return undefined

  await loadSamplePeople(deps, folder, ({ email, name }) =>
    signIn.ensureDemoAccount({ email, name, password: demoPassword }),
  )
  await loadSampleHeadcounts(deps, folder)
  await loadPlansOfPack(deps, folder)
  await loadRequiredOfPack(deps, folder)
  await loadMeasuresOfPack(deps, folder)
  await loadActivitiesOfPack({ ...deps, planning: { themesOfYear, openWorkOf, assignmentsOf } }, folder, {
    report: reportAssignments,
    verify: verifyAssignments,
    sendBack: returnAssignments,
  })
  await loadSampleSeries(deps, folder)
  await loadSampleFindings(deps, folder)
  await loadStoriesOfPack(deps, folder)
  await loadFrontOfPack(deps, folder)
  await loadDraftsOfPack(deps, folder)
  await loadSampleLinks(deps, folder)
  await loadSampleViews(deps)
  await logStoriesOfPack(deps)
  await countReaders(deps, 'story')
  await deps.db.transaction().execute((tx) => keepDocumentOccasions(tx))
  await linkSampleOccasions(deps)
  await loadSampleRatings(deps, folder)
  // Scores and reports are made of what is counted.
  await prepareCoverage(deps)
  await loadSampleReports(deps, folder)
  // Who sent its reports in time is scored, so they come first.
  await loadSampleRounds({ ...deps, outside: measuresOfSite }, folder)
  // The morning's reminders, so that the outgoing mail has something to read.
  await sendReminders(deps)
  return demoOf(folder)
}

async function demoOf(folder: string): Promise<Demo> {
  const people = await samplePeopleOf(folder)
  return {
    password: demoPassword,
    accounts: people.flatMap(({ email, name, nameEn = name, does }) =>
      does ? [{ email, label: { vi: name, en: nameEn }, does }] : [],
    ),
  }
}

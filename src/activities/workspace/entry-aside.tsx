import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, Card, Icon, Level, RecordList, Stack } from '../../platform/ui/index.ts'
import { entryTexts } from './entry-texts.ts'

/** Where the entry will appear, and what comes after it. */
export function EntryAside({ lang }: { lang: Lang }) {
  const t = textsIn(lang, entryTexts)
  return (
    <>
      <Card title={t.usesTitle}>
        <RecordList
          items={[
            { glyph: <Icon name="flag" />, title: t.usesWork, note: t.usesWorkNote },
            { glyph: <Icon name="chart-column" />, title: t.usesPlan, note: t.usesPlanNote },
            { glyph: <Icon name="layout-grid" />, title: t.usesCounts, note: t.usesCountsNote },
            { glyph: <Icon name="shield-check" />, title: t.usesProof, note: t.usesProofNote },
          ]}
        />
      </Card>
      <Card title={t.nextTitle}>
        <Stack gap="tight">
          <Level level={1} words={t.nextPlanned} />
          <Level level={2} words={t.nextDone} />
          <Level level={3} words={t.nextVerified} />
        </Stack>
      </Card>
      <Banner icon="lock">{t.privacy}</Banner>
    </>
  )
}

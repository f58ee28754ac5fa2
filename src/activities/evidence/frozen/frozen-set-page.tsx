import type { Directory } from '../../../agencies/index.ts'
import { formatDay, formatMoment } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import { Banner, ButtonLink, DataTable, Facts, PageHead, Section } from '../../../platform/ui/index.ts'
import { activityPath, frozenSetsPath } from '../../workspace/addresses.ts'
import type { FrozenCheck } from './check-frozen.ts'
import { factNames, frozenTexts } from './frozen-texts.ts'
import type { Difference } from './manifest.ts'
import type { FrozenSet } from './store-frozen.ts'

type Props = {
  readonly lang: Lang
  readonly set: FrozenSet
  readonly check: FrozenCheck
  readonly directory: Directory
}

const mostShown = 200

/** One set: what it holds, its list to take along, and what is other today. */
export function FrozenSetPage({ lang, set, check, directory }: Props) {
  const t = textsIn(lang, frozenTexts)
  const number = (value: number) => formatNumber(value, lang)
  const { differences } = check
  return (
    <>
      <PageHead
        title={set.purpose}
        eyebrow={directory.byId(set.agencyId)?.shortName}
        actions={
          <ButtonLink href={`${frozenSetsPath}/${set.id}/tai`} icon="download">
            {t.download}
          </ButtonLink>
        }
      />
      <Facts
        items={[
          { label: t.days, value: `${formatDay(set.fromDay)} - ${formatDay(set.toDay)}` },
          { label: t.size, value: t.sizeWords(number(set.activities), number(set.evidence)) },
          { label: t.frozen, value: formatMoment(set.frozenAt) },
          { label: t.by, value: set.frozenByName },
          { label: t.print, value: <code>{set.manifestSha256}</code> },
        ]}
      />
      <Section title={t.check} isRuled>
        <Verdict lang={lang} check={check} />
        {differences.length > 0 && (
          <DataTable
            caption={t.check}
            hidesCaption
            rows={differences.slice(0, mostShown)}
            columns={[
              {
                title: t.activity,
                isName: true,
                cell: (one) => <a href={activityPath(one.activityId)}>{one.what}</a>,
              },
              { title: t.difference, cell: (one) => differenceWords(one, lang) },
            ]}
          />
        )}
        {differences.length > mostShown && <p class="soft">{t.more(differences.length - mostShown)}</p>}
      </Section>
    </>
  )
}

function Verdict({ lang, check }: { lang: Lang; check: FrozenCheck }) {
  const t = textsIn(lang, frozenTexts)
  if (!check.isWhole)
    return (
      <Banner tone="late" icon="triangle-alert">
        {t.broken}
      </Banner>
    )
  return (
    <>
      {check.filesLost > 0 && (
        <Banner tone="late" icon="triangle-alert">
          {t.lost(formatNumber(check.filesLost, lang))}
        </Banner>
      )}
      {check.differences.length === 0 ? (
        <Banner tone="ok" icon="circle-check">
          <b>{t.matches}.</b> {t.matchesHelp}
        </Banner>
      ) : (
        <Banner tone="wait" icon="info">
          <b>{t.differs(formatNumber(check.differences.length, lang))}</b>
        </Banner>
      )}
    </>
  )
}

function differenceWords({ kind, fields }: Difference, lang: Lang): string {
  const t = textsIn(lang, frozenTexts)
  if (kind !== 'changed') return kind === 'missing' ? t.missing : t.added
  return fields.map((field) => factNames[field]?.[lang] ?? field).join(', ')
}

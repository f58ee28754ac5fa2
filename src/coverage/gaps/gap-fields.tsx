import type { Filled } from '../../platform/http/form.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Choices, DateField, errorOf, FieldRow, TextArea } from '../../platform/ui/index.ts'
import { coveredForms } from './covered-forms.ts'
import type { GapPanelProps } from './gap-panel.tsx'
import { contentOf } from './proposal-words.ts'
import { gapTexts } from './texts.ts'

/** What is given out, filled in as proposed and folded away: it may be changed before. */
export function GapFields({ lang, view, proposal, refused }: GapPanelProps) {
  const t = textsIn(lang, gapTexts)
  const filled: Filled = refused?.filled ?? {}
  const issues = refused?.issues ?? []
  const several = (name: string, usual: readonly string[]) => {
    const sent = filled[name]
    return sent === undefined ? usual : typeof sent === 'string' ? [sent] : sent
  }
  const agencies = candidates(view, proposal)
  return (
    <details class="definition" open={refused && !refused.isSkip}>
      <summary>{t.change}</summary>
      <div class="form">
        <TextArea
          name="viec"
          label={t.contentField}
          rows={2}
          value={String(filled.viec ?? contentOf(view, proposal, lang))}
          error={errorOf(issues, 'viec', lang)}
        />
        <FieldRow>
          <DateField
            name="han"
            label={t.due}
            value={String(filled.han ?? proposal.dueOn)}
            error={errorOf(issues, 'han', lang)}
          />
        </FieldRow>
        <Choices
          name="hinh-thuc"
          label={t.formsField}
          isMany
          chosen={several('hinh-thuc', proposal.formKeys)}
          options={coveredForms(view, proposal).map(({ key, name }) => ({ value: key, label: name[lang] }))}
        />
        <Choices
          name="don-vi"
          label={t.agenciesField}
          isMany
          chosen={several('don-vi', proposal.agencyIds.map(String))}
          error={errorOf(issues, 'don-vi', lang)}
          options={agencies.map(({ id, shortName }) => ({ value: String(id), label: shortName }))}
        />
      </div>
    </details>
  )
}

const mostChips = 24

/** Those proposed first, then who did it before. */
function candidates(view: GapPanelProps['view'], { agencyIds, before }: GapPanelProps['proposal']) {
  const ids = new Set([...agencyIds, ...before.agencies.map(({ agencyId }) => agencyId)])
  return [...ids]
    .slice(0, Math.max(mostChips, agencyIds.length))
    .flatMap((id) => view.directory.byId(id) ?? [])
}

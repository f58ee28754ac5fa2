import { textsIn } from '../../platform/i18n.ts'
import { Button, ButtonRow, errorOf, Section, TableScroll, TextField } from '../../platform/ui/index.ts'
import { cellKey, type RequiredCell } from './required-cell.ts'
import type { SettingsPageProps } from './settings-page.tsx'
import { settingsPath } from './settings-path.ts'
import { settingsTexts } from './settings-texts.ts'

/** The class whose areas may each be asked for on this page; others come from packs and stay. */
export const communeClass = 'ubnd_cap_xa'

const choices = ['quarter', 'half', 'year'] as const

/** 'quarter' or 'quarter:ubnd_cap_xa', the value of a choice. */
export const choiceOf = ({ per, classKey }: Pick<RequiredCell, 'per' | 'classKey'>): string =>
  classKey === null ? per : `${per}:${classKey}`

/** Every theme by every audience, a choice for each. */
export function CellForm({ lang, plan, audiences, cells, version, issues, basis }: SettingsPageProps) {
  const t = textsIn(lang, settingsTexts)
  const known = new Map(cells.map((cell) => [cellKey(cell), cell]))
  const options = (cell?: RequiredCell) => {
    const where = cell?.areaIds ? t.someCommunes(cell.areaIds.length) : t.eachCommune
    const classKey = cell?.classKey ?? communeClass
    return [
      { value: '', label: t.notRequired },
      ...choices.map((per) => ({ value: per as string, label: t[per] })),
      ...choices.map((per) => ({ value: choiceOf({ per, classKey }), label: `${t[per]}, ${where}` })),
    ]
  }
  return (
    <Section title={t.cells} lead={t.cellsLead} isRuled>
      <form class="form" data-wide method="post" action={settingsPath(plan.head.id)} novalidate>
        <input type="hidden" name="phien-ban" value={String(version)} />
        <TableScroll label={t.cells} isFramed>
          <table class="table settings-table" data-dense>
            <caption class="hidden-text">{t.cells}</caption>
            <thead>
              <tr>
                <th scope="col">{t.theme}</th>
                {audiences.map(({ name }) => (
                  <th scope="col">{name[lang]}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.themes.map((theme) => (
                <tr>
                  <th scope="row">{theme.title}</th>
                  {audiences.map(({ key, name }) => {
                    const cell = known.get(`${theme.id}.${key}`)
                    const chosen = cell ? choiceOf(cell) : ''
                    return (
                      <td>
                        <select
                          class="input"
                          name={`o.${theme.id}.${key}`}
                          aria-label={`${theme.title}, ${name[lang]}`}
                        >
                          {options(cell).map(({ value, label }) => (
                            <option value={value} selected={value === chosen}>
                              {label}
                            </option>
                          ))}
                        </select>
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
        <TextField
          name="can-cu"
          label={t.basis}
          help={t.basisHelp}
          value={basis}
          maxlength={300}
          error={errorOf(issues, 'can-cu', lang)}
        />
        <ButtonRow>
          <Button kind="primary">{t.save}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

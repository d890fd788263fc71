import { html, nothing, type TemplateResult } from 'lit';

/** An entry of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Entries of a list under a heading of their own. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Field {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in words. */
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A list of which one entry is chosen. */
export function renderSelect({
  options,
  ...field
}: Field & { readonly options: readonly (Option | OptionGroup)[] }): TemplateResult {
  const { id, value, onChange } = field;
  return html`<div class="field">
    ${renderLabel(field)}
    <select
      id=${id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => {
        onChange(valueOf(event));
      }}
    >
      ${includes(options, value) ? nothing : renderOption({ value, label: value || '–' }, value)}
      ${options.map((option) =>
        'options' in option
          ? html`<optgroup label=${option.label}>
              ${option.options.map((each) => renderOption(each, value))}
            </optgroup>`
          : renderOption(option, value),
      )}
    </select>
    ${renderNotes(field)}
  </div>`;
}

/** A line of text. */
export function renderText({
  type = 'text',
  ...field
}: Field & { readonly type?: 'text' | 'url' }): TemplateResult {
  const { id, value, error, onChange } = field;
  return html`<div class="field">
    ${renderLabel(field)}
    <input
      id=${id}
      type="text"
      inputmode=${type}
      dir=${type === 'url' ? 'ltr' : 'auto'}
      autocomplete="off"
      spellcheck=${type === 'url' ? 'false' : 'true'}
      .value=${value}
      aria-invalid=${error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => {
        onChange(valueOf(event));
      }}
    />
    ${renderNotes(field)}
  </div>`;
}

/** A few entries of which one is chosen, all to be seen at once. */
export function renderRadios({
  options,
  ...field
}: Field & { readonly options: readonly Option[] }): TemplateResult {
  const { id, label, value, onChange } = field;
  return html`<fieldset class="radios" aria-describedby=${describedBy(field)}>
    <legend>${label}</legend>
    ${options.map(
      (option) =>
        html`<div class="option">
          <input
            id="${id}-${option.value || 'none'}"
            type="radio"
            name=${id}
            .value=${option.value}
            .checked=${option.value === value}
            aria-describedby=${option.hint === undefined ? nothing : `${id}-${option.value}-hint`}
            @change=${() => {
              onChange(option.value);
            }}
          />
          <label for="${id}-${option.value || 'none'}">${option.label}</label>
          ${
            option.hint === undefined
              ? nothing
              : html`<p class="hint" id="${id}-${option.value}-hint">${option.hint}</p>`
          }
        </div>`,
    )}
    ${renderNotes(field)}
  </fieldset>`;
}

/** A box to tick. */
export function renderCheckbox({
  isChecked,
  onChange,
  ...field
}: Omit<Field, 'value' | 'onChange'> & {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}): TemplateResult {
  const { id, label } = field;
  return html`<div class="option">
    <input
      id=${id}
      type="checkbox"
      .checked=${isChecked}
      aria-describedby=${describedBy(field)}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) onChange(target.checked);
      }}
    />
    <label for=${id}>${label}</label>
    ${renderNotes(field)}
  </div>`;
}

/** Ids of what is said below a field, for `aria-describedby`. */
function describedBy({ id, hint, error }: Pick<Field, 'id' | 'hint' | 'error'>): unknown {
  const ids = [
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
}

function renderLabel({ id, label }: Field): TemplateResult {
  return html`<label for=${id}>${label}</label>`;
}

/** Hint and error of a field. */
export function renderNotes({ id, hint, error }: Pick<Field, 'id' | 'hint' | 'error'>): unknown {
  return html`${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
  ${error === undefined ? nothing : html`<p class="error" id="${id}-error">${error}</p>`}`;
}

/** A link may hold what is in no list; without an entry for it, another would seem to be chosen. */
function includes(options: readonly (Option | OptionGroup)[], value: string): boolean {
  return options.some((option) =>
    'options' in option ? includes(option.options, value) : option.value === value,
  );
}

function renderOption({ value, label }: Option, chosen: string): TemplateResult {
  return html`<option .value=${value} .selected=${value === chosen}>${label}</option>`;
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    ? target.value
    : '';
}

const css = `
:host { all: initial; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.launcher, .panel { font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: #0b0c0c; text-align: start; }
button, .exit { font: inherit; min-height: 44px; padding: 8px 16px; border: 2px solid transparent; border-radius: 8px; cursor: pointer;
  color: #fff; background: #0d4f5c; }
button:hover { background: #093a44; }
:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 3px #ffdd00; }
.launcher { position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; min-height: 52px; padding: 12px 24px; border-radius: 26px;
  color: #fff; font-weight: 600; box-shadow: 0 2px 10px rgb(0 0 0 / 30%); }
.badge { margin-inline-start: 4px; padding: 2px 8px; border-radius: 10px; color: #0b0c0c; background: #ffdd00; }
.panel { position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; display: flex; flex-direction: column;
  width: 400px; max-width: calc(100vw - 32px); height: 640px; max-height: calc(100vh - 32px); max-height: calc(100dvh - 32px);
  overflow: hidden; background: #fff; border: 1px solid #5b6b70; border-radius: 12px; box-shadow: 0 6px 28px rgb(0 0 0 / 28%); }
.header { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 10px 12px; background: #e8f1f3; }
h2 { flex: 1 1 90px; margin: 0; font-size: 18px; line-height: 1.25; }
.minimise { min-width: 44px; padding: 8px 10px; color: #0d4f5c; background: #fff; border-color: #0d4f5c; }
.minimise:hover { color: #fff; }
.exit { display: inline-flex; align-items: center; padding: 8px 10px; font-weight: 600; text-decoration: none; background: #b10e1e; }
.exit:hover { background: #7d0a15; }
.notice { margin: 0; padding: 8px 16px; font-size: 14px; color: #2b3639; border-bottom: 1px solid #c6d2d5; }
.notice a { color: #0d4f5c; font-weight: 600; }
.log { flex: 1 1 auto; min-height: 96px; overflow-y: auto; padding: 12px 16px; overscroll-behavior: contain; }
.log:focus-visible { outline-offset: -3px; box-shadow: none; }
.bubble { width: fit-content; max-width: 86%; margin: 0 0 10px; padding: 9px 13px; border-radius: 14px;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.card { max-width: 94%; margin: 0 0 12px; padding: 10px 13px 13px; border: 1px solid #5b6b70; border-radius: 10px; overflow-wrap: anywhere; }
.card h3 { margin: 0 0 6px; font-size: 17px; line-height: 1.25; }
.card p { margin: 0 0 8px; }
.card .source { margin: 0; }
.card a { display: inline-block; padding: 11px 0; color: #0d4f5c; font-size: 15px; }
.card button { color: #fff; background: #0d4f5c; }
.intro { margin: 0 0 14px; color: #2b3639; }
.theirs { background: #eef2f3; border-end-start-radius: 4px; }
.own { margin-inline-start: auto; color: #fff; background: #0d4f5c; border-end-end-radius: 4px; }
.own[data-state="sending"] { opacity: .85; }
.own[data-state="failed"] { color: #0b0c0c; background: #fff; border: 2px solid #b10e1e; }
.note { margin: -6px 0 10px; font-size: 14px; text-align: end; color: #4a575b; }
.note:empty { display: none; }
.note button { margin-inline-start: 4px; }
.answers { display: flex; flex-wrap: wrap; gap: 8px; max-height: 40%; padding: 4px 16px 10px; overflow-y: auto; flex: 0 0 auto; }
.answers button { color: #0d4f5c; background: #fff; border-color: #0d4f5c; border-radius: 22px; text-align: start; overflow-wrap: anywhere; }
.answers button:hover { color: #fff; background: #0d4f5c; }
.status { margin: 0; padding: 8px 16px; font-size: 14px; background: #fff6d6; border-block: 1px solid #d9c66b; }
form { margin: 0; padding: 8px 16px 14px; border-top: 1px solid #c6d2d5; }
label { display: block; margin-bottom: 4px; font-size: 14px; font-weight: 600; }
.row { display: flex; gap: 8px; align-items: stretch; }
textarea { flex: 1; min-width: 0; min-height: 52px; padding: 8px 10px; font: inherit; color: inherit; background: #fff;
  border: 2px solid #3f4c50; border-radius: 8px; resize: none; }
.cover { position: fixed; inset: 0; z-index: 2147483647; background: #fff; }
@media (max-width: 520px) {
  .panel { inset: 0; width: auto; max-width: none; height: auto; max-height: none; border: 0; border-radius: 0; }
}
@media (max-height: 460px) {
  .panel { inset: 0 0 0 auto; height: auto; max-height: none; overflow-y: auto; border-radius: 0; }
  .panel, .log, .answers { display: block; }
  .log, .answers { overflow: visible; max-height: none; }
  .answers button { margin: 0 8px 8px 0; }
}
@media (prefers-reduced-motion: no-preference) { button, .exit { transition: background-color .15s; } }
@media print { .launcher, .panel { display: none; } }
`;

/** Puts the style in through the object model where it can: a page's own content policy has no say in that. */
export function applyStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}

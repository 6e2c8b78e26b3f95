// Puts a ready text into its box without loading the page, after what is there already.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-fill]");
  const box = link && document.getElementById(link.dataset.fill);
  if (!box) return;
  event.preventDefault();
  box.value = [box.value.trim(), link.dataset.text].filter((text) => text !== "").join(" ");
  box.focus();
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.dispatchEvent(new Event("keyup", { bubbles: true }));
});

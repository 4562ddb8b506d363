(() => {
  const form = document.getElementById('filter');
  if (!form) return;
  const rows = [...document.querySelectorAll('#differences tbody tr')];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const apply = () => {
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const boxes = [...form.querySelectorAll('[name=severity]:checked')];
    const severities = new Set(boxes.map((box) => box.value));
    let count = 0;
    rows.forEach((row, index) => {
      const fits = severities.has(row.dataset.severity) && words.every((word) => texts[index].includes(word));
      row.hidden = !fits;
      if (fits) count += 1;
    });
    document.getElementById('shown').textContent = `${count} of ${rows.length}`;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();

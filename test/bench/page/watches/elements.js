export function start(count) {
  for (let each = 0; each < count; each++) {
    const watch = document.body.appendChild(document.createElement('stop-watch'));
    watch.updateComplete.then(() => watch.start());
  }
}

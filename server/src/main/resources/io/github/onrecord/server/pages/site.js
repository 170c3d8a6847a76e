// Adds to the pages what a keyboard and a mouse expect; every page works without it.
'use strict';
(() => {
  document.documentElement.classList.add('js');

  // What the page of a question waited for is no part of its address.
  const here = new URL(location.href);
  if (here.searchParams.has('begun') && !document.querySelector('.waiting')) {
    here.searchParams.delete('begun');
    history.replaceState(null, '', here);
  }

  // A page that waits follows along in its place; it is loaded anew only when all is there.
  const waiting = document.querySelector('main[data-follow]');
  const follow = async () => {
    try {
      const answer = await fetch(waiting.dataset.follow);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.querySelector('main[data-follow] [aria-live]');
      if (!next) {
        location.replace(waiting.dataset.follow);
        return;
      }
      const shown = waiting.querySelector('[aria-live]');
      if (shown.textContent !== next.textContent) shown.replaceChildren(...next.childNodes);
    } catch {
      // The server may be back in a moment.
    }
    setTimeout(follow, 1000);
  };
  if (waiting) setTimeout(follow, 1000);

  const typing = target => target.matches('input, textarea, select, [contenteditable]');

  // From statement to statement: the cards of an article, the passages of a list.
  const steps = () => [...document.querySelectorAll('.card, article.passage, .mark[tabindex]')];
  let current = -1;
  const step = by => {
    const all = steps();
    if (all.length === 0) return;
    current = Math.min(all.length - 1, Math.max(0, current + by));
    const next = all[current];
    if (next.classList.contains('card')) {
      location.replace('#' + next.id);
      const passage = document.getElementById(next.id.replace('c', 'p'));
      if (passage) passage.scrollIntoView({block: 'center'});
    } else {
      next.setAttribute('tabindex', next.getAttribute('tabindex') || '-1');
      next.focus();
      next.scrollIntoView({block: 'center'});
    }
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === '?') document.getElementById('keys').showModal();
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '/') {
      event.preventDefault();
      const ask = document.getElementById('question') || document.getElementById('ask');
      ask.focus();
      ask.select();
    } else if (event.key === 'Escape' && location.hash.startsWith('#c')) {
      location.replace('#p' + location.hash.slice(2));
    }
  });

  // A touch on a passage shows its card.
  document.addEventListener('click', event => {
    const passage = event.target.closest('.text .content[id]');
    if (passage && !event.target.closest('a')) location.replace('#c' + passage.id.slice(1));
  });

  // A file may be dropped on its form, and goes at once.
  for (const form of document.querySelectorAll('form.file')) {
    const field = form.querySelector('input[type=file]');
    const over = on => event => {
      event.preventDefault();
      form.classList.toggle('over', on);
    };
    form.addEventListener('dragover', over(true));
    form.addEventListener('dragleave', over(false));
    form.addEventListener('drop', event => {
      over(false)(event);
      if (event.dataTransfer.files.length > 0) {
        field.files = event.dataTransfer.files;
        form.requestSubmit();
      }
    });
  }

  // The picture of who said what when tells in words what is pointed at.
  for (const picture of document.querySelectorAll('.timeline')) {
    const words = picture.querySelector('.told');
    const tell = event => {
      const mark = event.target.closest('[data-told]');
      if (mark) words.textContent = mark.dataset.told;
    };
    picture.addEventListener('focusin', tell);
    picture.addEventListener('mouseover', tell);
  }

  // A citation is copied by a click, where the browser lets a page do that: not over plain HTTP
  // from another machine.
  for (const button of navigator.clipboard ? document.querySelectorAll('button[data-copy]') : []) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = 'Copied';
    });
  }
})();

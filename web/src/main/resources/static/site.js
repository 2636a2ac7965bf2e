(() => {
 "use strict";
 const $ = (s) => document.querySelector(s);
 const make = (name, attributes) => {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, value);
  return e;
 };
 const q = $("#q");
 if (q) {
  const form = q.form, data = form.dataset;
  const list = make("ul", { id: "suggestions", role: "listbox", "aria-label": data.label, hidden: "" });
  const said = make("p", { class: "sr", role: "status" });
  let timer, asked, chosen = -1, typed = "";
  form.querySelector(".row").append(list);
  form.append(said);
  for (const [key, value] of Object.entries({
   role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions",
  })) q.setAttribute(key, value);

  const close = () => {
   clearTimeout(timer);
   if (asked) asked.abort();
   list.hidden = true;
   chosen = -1;
   said.textContent = "";
   q.setAttribute("aria-expanded", "false");
   q.removeAttribute("aria-activedescendant");
  };
  const choose = (i) => {
   const options = [...list.children];
   chosen = (i + options.length + 1) % (options.length + 1);
   options.forEach((o, n) => o.setAttribute("aria-selected", n === chosen));
   const option = options[chosen];
   if (option) {
    q.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
   } else q.removeAttribute("aria-activedescendant");
   q.value = option ? option.textContent : typed;
  };
  const show = (found) => {
   list.replaceChildren(...found.map((s, i) => {
    const o = make("li", { id: "s" + i, role: "option", "aria-selected": "false", lang: s.language, dir: "auto" });
    o.textContent = s.text;
    return o;
   }));
   list.hidden = !found.length;
   chosen = -1;
   q.setAttribute("aria-expanded", String(!list.hidden));
   said.textContent = found.length ? data.counts.split("|")[found.length - 1] : "";
  };
  const ask = async () => {
   typed = q.value;
   const text = typed.trim();
   if (text.length < 2) return close();
   if (asked) asked.abort();
   asked = new AbortController();
   try {
    const reply = await fetch(data.suggest + encodeURIComponent(text), { signal: asked.signal });
    if (reply.ok && document.activeElement === q) {
     show((await reply.json()).suggestions.filter((s) => s.text !== typed));
    }
   } catch { /* typing goes on without suggestions */ }
  };

  q.addEventListener("input", (e) => {
   if (e.isComposing) return;
   clearTimeout(timer);
   timer = setTimeout(ask, 200);
  });
  q.addEventListener("compositionend", () => { timer = setTimeout(ask, 200); });
  q.addEventListener("blur", close);
  q.addEventListener("keydown", (e) => {
   if (e.isComposing) return;
   const open = !list.hidden, step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
   if (open && e.key === "Escape") {
    q.value = typed;
    close();
   } else if (step && !open) ask();
   else if (step) choose(chosen < 0 && step < 0 ? list.children.length - 1 : chosen + step);
   else return;
   e.preventDefault();
  });
  list.addEventListener("mousedown", (e) => e.preventDefault());
  list.addEventListener("click", (e) => {
   const option = e.target.closest("li");
   if (!option) return;
   q.value = option.textContent;
   close();
   form.requestSubmit();
  });
  form.addEventListener("submit", () => {
   close();
   setTimeout(() => { said.textContent = data.loading; }, 1000);
  });
 }
 for (const b of document.querySelectorAll("button[data-print]")) {
  b.hidden = false;
  b.addEventListener("click", () => print());
 }
 if (navigator.clipboard) for (const b of document.querySelectorAll("button[data-copy]")) {
  b.hidden = false;
  b.addEventListener("click", async () => {
   const what = b.dataset.copy;
   await navigator.clipboard.writeText(what.startsWith("/") ? location.origin + what : $(what).value);
   b.textContent = b.dataset.done;
  });
 }
})();

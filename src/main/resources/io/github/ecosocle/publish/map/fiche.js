// Tells all that is known of one territory: its newest figures, their rank among the territories of its level, their series.
// Loaded before carte.js, which knows the figures. Every text of the data goes through textContent.
"use strict";

const fiche = {};

function prepareFiche() {
  const lieu = document.getElementById("fiche-dessin");
  lieu.textContent = "";
  const barre = ajoute(lieu, "form", "choix");
  barre.addEventListener("submit", (evenement) => evenement.preventDefault());
  const etiquette = ajoute(barre, "label", "", "Territoire ");
  fiche.territoire = ajoute(etiquette, "select");
  fiche.territoire.addEventListener("change", montreFiche);
  fiche.contenu = ajoute(lieu, "div", "fiche");
  fiche.contenu.setAttribute("aria-live", "polite");
  fiche.niveau = "";
}

// those that have a figure first: the others have nothing to tell
function listeTerritoires() {
  const niveau = choix.niveau.value;
  if (fiche.niveau === niveau) {
    return;
  }
  fiche.niveau = niveau;
  fiche.territoire.textContent = "";
  const connus = [];
  const muets = [];
  Object.entries(chiffres[niveau]).forEach(([code, territoire]) =>
    (series(territoire).some(([, annees]) => dernier(annees)) ? connus : muets).push([code, territoire.nom]));
  groupe("Avec des chiffres", connus);
  groupe("Sans chiffre", muets);
  const dits = (code) => series(chiffres[niveau][code]).filter(([, annees]) => dernier(annees)).length;
  const [premier] = [...connus].sort((un, autre) => dits(autre[0]) - dits(un[0]));
  if (premier) {
    fiche.territoire.value = premier[0];
  }
  montreFiche();
}

function groupe(titre, territoires) {
  if (territoires.length === 0) {
    return;
  }
  const liste = ajoute(fiche.territoire, "optgroup");
  liste.label = titre;
  territoires.sort((un, autre) => un[1].localeCompare(autre[1], "fr"));
  territoires.forEach(([code, nom]) => ajoute(liste, "option", "", nom + " (" + code + ")").value = code);
}

function series(territoire) {
  return Object.entries(territoire).filter(([cle]) => cle !== "nom" && cle !== "membres");
}

// the newest year with a number, or nothing
function dernier(annees) {
  return Object.keys(annees).filter((annee) => estNombre(annees[annee])).sort().pop();
}

function choisisTerritoire(code) {
  fiche.territoire.value = code;
  montreFiche();
  document.getElementById("territoire").scrollIntoView();
  fiche.territoire.focus();
}

function montreFiche() {
  fiche.contenu.textContent = "";
  const code = fiche.territoire.value;
  const territoire = chiffres[fiche.niveau][code];
  if (!territoire) {
    return;
  }
  const dites = mesures.filter((mesure) => territoire[mesure.cle]);
  ajoute(fiche.contenu, "h3", "", territoire.nom);
  ajoute(fiche.contenu, "p", "", resumeFiche(code, territoire, dites));
  if (dites.length > 0) {
    tableauFiche(territoire, dites);
  }
}

function resumeFiche(code, territoire, dites) {
  const tous = [...new Set(mesures.map((mesure) => mesure.indicateur))];
  const connus = new Set(dites.filter((mesure) => dernier(territoire[mesure.cle])).map((mesure) => mesure.indicateur));
  const muets = tous.filter((indicateur) => !connus.has(indicateur)).map((indicateur) => indicateur.split(" – ")[0]);
  return "Code " + code + ". " + francais(connus.size) + " indicateur" + (connus.size > 1 ? "s" : "")
    + " avec un chiffre" + (muets.length ? " ; aucun pour " + muets.join(", ") + "." : ".");
}

function tableauFiche(territoire, dites) {
  const large = ajoute(fiche.contenu, "div", "large");
  large.tabIndex = 0;
  large.setAttribute("role", "region");
  large.setAttribute("aria-label", "Chiffres de " + territoire.nom);
  const table = ajoute(large, "table");
  ajoute(table, "caption", "", "Derniers chiffres, rang parmi les territoires de ce niveau, série");
  const tete = ajoute(ajoute(table, "thead"), "tr");
  ["Mesure", "Valeur", "Année", "Rang", "Série"].forEach((titre) => ajoute(tete, "th", "", titre).scope = "col");
  const corps = ajoute(table, "tbody");
  dites.forEach((mesure) => ligneFiche(corps, territoire[mesure.cle], mesure));
}

function ligneFiche(corps, annees, mesure) {
  const rangee = ajoute(corps, "tr");
  const nom = ajoute(rangee, "th", "", mesure.libelle);
  nom.scope = "row";
  const annee = dernier(annees);
  const motif = Object.values(annees)[0];
  ajoute(rangee, "td", "nombre", annee ? francais(annees[annee]) + "\u00a0" + mesure.unite : RAISONS[motif]);
  ajoute(rangee, "td", "", annee || "");
  ajoute(rangee, "td", "nombre", annee ? rang(mesure.cle, annee, annees[annee]) : "");
  const cellule = ajoute(rangee, "td", "serie");
  courbe(cellule, annees);
  ajoute(cellule, "span", "", dits(annees));
}

function rang(cle, annee, valeur) {
  const autres = Object.values(chiffres[fiche.niveau])
    .map((territoire) => (territoire[cle] || {})[annee])
    .filter(estNombre)
    .map(Number);
  const place = autres.filter((autre) => autre > Number(valeur)).length + 1;
  return place + (place === 1 ? "er" : "e") + " sur " + francais(autres.length);
}

// a line as wide as its years are apart; the numbers stand beside it, so it is hidden from screen readers
function courbe(cellule, annees) {
  const points = Object.keys(annees).filter((annee) => estNombre(annees[annee])).map((annee) => [Number(annee), Number(annees[annee])]);
  if (points.length < 2) {
    return;
  }
  const [tot, tard] = [points[0][0], points[points.length - 1][0]];
  const haut = Math.max(...points.map((point) => point[1]), 0);
  const bas = Math.min(...points.map((point) => point[1]), 0);
  const dessin = trace(cellule, "svg", { viewBox: "0 0 120 36", width: 120, height: 36, "aria-hidden": "true", class: "courbe" });
  const places = points.map(([annee, valeur]) => [
    4 + 112 * (annee - tot) / (tard - tot),
    32 - 28 * (valeur - bas) / (haut - bas || 1),
  ]);
  trace(dessin, "path", { d: "M4 32H116", stroke: "#929292", fill: "none" });
  trace(dessin, "polyline", { points: places.map((place) => place.map((nombre) => nombre.toFixed(1)).join(",")).join(" ") });
  places.forEach(([x, y]) => trace(dessin, "circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: 2.5 }));
}

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
  fiche.resume = ajoute(lieu, "p", "resume");
  fiche.resume.setAttribute("aria-live", "polite");
  fiche.contenu = ajoute(lieu, "div", "fiche");
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
  montreRien("Choisissez un territoire, dans cette liste, dans le tableau ou sur la carte.");
  ajoute(fiche.territoire, "option", "", "Choisir un territoire").value = "";
  const tous = Object.entries(chiffres[niveau]);
  groupe("Avec des chiffres", tous.filter(([, territoire]) => territoire.connues > 0));
  groupe("Sans chiffre", tous.filter(([, territoire]) => territoire.connues === 0));
}

function montreRien(phrase) {
  fiche.contenu.textContent = "";
  fiche.resume.textContent = phrase;
}

function groupe(titre, territoires) {
  if (territoires.length === 0) {
    return;
  }
  const liste = ajoute(fiche.territoire, "optgroup");
  liste.label = titre;
  territoires.sort((un, autre) => un[1].nom.localeCompare(autre[1].nom, "fr"));
  territoires.forEach(([code, territoire]) => ajoute(liste, "option", "", territoire.nom + " (" + code + ")").value = code);
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

// a sheet tells every indicator: those not yet asked for are loaded now
async function montreFiche() {
  const [niveau, code] = [fiche.niveau, fiche.territoire.value];
  montreRien(code === "" ? "" : "Lecture des chiffres…");
  if (code === "") {
    return;
  }
  try {
    await chargeIndicateurs(niveau, mesures.map((mesure) => mesure.code));
  } catch (manque) {
    montreRien("Les données de ce territoire n’ont pas pu être lues.");
    return;
  }
  if (niveau !== fiche.niveau || code !== fiche.territoire.value) {
    return;
  }
  const territoire = chiffres[niveau][code];
  const dites = mesures.filter((mesure) => territoire[mesure.cle]);
  montreRien(resumeFiche(code, territoire, dites));
  ajoute(fiche.contenu, "h3", "", territoire.nom);
  if (territoire.page) {
    ajoute(ajoute(fiche.contenu, "p"), "a", "", "La page de ce territoire : séries, membres, et pourquoi chaque chiffre")
      .href = territoire.page;
  }
  if (dites.length > 0) {
    tableauFiche(territoire, dites);
  }
}

function resumeFiche(code, territoire, dites) {
  const tous = [...new Set(mesures.map((mesure) => mesure.indicateur))];
  const connus = new Set(dites.filter((mesure) => dernier(territoire[mesure.cle])).map((mesure) => mesure.indicateur));
  const muets = tous.filter((indicateur) => !connus.has(indicateur)).map((indicateur) => indicateur.split(" – ")[0]);
  return territoire.nom + ", code " + code + " : " + francais(connus.size) + " indicateur" + (connus.size > 1 ? "s" : "")
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

import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Positions } from '../../layout/layout-graph.js';
import type { Announcer } from '../../kit/announcer.js';
import type { RelationNode } from '../../model/relation.js';
import type { Grouping } from '../../model/relations/area-grouping.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { foldedText } from '../../model/relations/folded-areas.js';
import type { Slices } from '../../model/slices.js';
import { areaUnder, bundleBetween, discCounts, discIn, hiderOf, relatedIn } from './folded-finding.js';
import type { Disc } from './folded-finding.js';
import { bundleWords } from './fold-words.js';
import { discView, foldBarView, nodeFoldView } from './fold-view.js';
import { foldWriting, paintFoldedTies } from './fold-painter.js';
import { FoldedPicture } from './folded-picture.js';
import type { FoldedScene } from './folded-scene.js';
import { MapAreas } from './map-areas.js';
import type { LineKind } from './line-kind.js';
import type { PictureController } from './picture-controller.js';
import type { Scene } from './map-scene.js';
import type { Fold, Seen } from './picture-frame.js';
import type { MapLocalize } from './tie-words.js';

/** What folding needs from the element. */
export interface FoldHost {
  readonly element: LitElement & { folded: string };
  readonly localize: MapLocalize;
  readonly announcer: Announcer;
  readonly read: () => GraphIndex | undefined;
  readonly picture: PictureController;
  readonly choose: (id: string | undefined) => void;
  readonly open: (id: string) => void;
  readonly lines: () => ReadonlySet<LineKind>;
  /** What areas stand for, where it is not administrations. */
  readonly grouping: () => Grouping | undefined;
}

/** Milliseconds before a change of how much is seen is said. */
const PAUSE = 500;

/** Areas of the map that are folded to one disc, by a reader or because the map is seen from far away. */
export class FoldPanel implements Fold {
  readonly #host: FoldHost;
  readonly #picture = new FoldedPicture();
  readonly #areas: MapAreas;
  #seen: FoldedScene | undefined;
  #chosen: string | undefined;
  /** What the last two taps have touched: the first of two quick ones tells what was meant. */
  #taps: readonly [string | undefined, string | undefined] = [undefined, undefined];
  readonly paintTies = paintFoldedTies;
  readonly writing: Fold['writing'];

  constructor(host: FoldHost) {
    this.#host = host;
    this.#areas = new MapAreas(host);
    const { localize } = host;
    this.writing = foldWriting({
      count: (value) => localize.decimal(value, 0),
      bundle: (counts) => bundleWords(localize, counts),
    });
    // What is to be folded may be waited for.
    host.element.requestUpdate();
  }

  /** The id of the disc that is looked at. */
  get chosen(): string | undefined {
    return this.#disc(this.#chosen)?.fold.id;
  }

  /** Works out what takes long of a picture that is about to be seen. */
  readonly prepare = (scene: Scene): Slices<void> =>
    this.#picture.prepare(scene, { folded: this.#areas.folded, shown: this.#host.lines() });

  readonly see = (plain: Seen, goal: Positions, zoom: number): Seen => {
    const { announcer, element, lines, localize, picture } = this.#host;
    const { zoom: whole } = picture.camera.whole(picture.camera.size);
    const isSame = plain.scene === this.#picture.base;
    const { nearness: before } = this.#picture;
    const seen = this.#picture.see(plain, goal, { zoom, whole, shown: lines(), folded: this.#areas.folded });
    const folded = seen.scene === plain.scene ? undefined : (seen.scene as FoldedScene);
    const { nearness } = this.#picture;
    if (isSame && nearness !== before)
      announcer.say(localize.term('tvaers.map.near', nearness, plain.scene.index.graph.level), PAUSE);
    if (folded !== this.#seen || !isSame) {
      this.#seen = folded;
      element.requestUpdate();
    }
    return seen;
  };

  /** Touches what has this id. True where it is a disc. */
  tap(id: string | undefined): boolean {
    this.#taps = [this.#taps[1], id];
    const disc = this.#disc(id);
    if (disc) this.look(id!);
    else this.#leave();
    return disc !== undefined;
  }

  /** Two quick taps open a disc, and fold the area of anything else. */
  readonly handleDouble = (event: MouseEvent): void => {
    const { frame } = this.#host.picture;
    const id = this.#taps[0] ?? (frame && areaUnder(frame, event));
    const disc = this.#disc(id);
    const area = id === undefined ? undefined : this.#areas.keyOf(id, this.#disc(id));
    if (disc) this.open(disc.fold.id);
    else if (area !== undefined) this.#set(area, true);
  };

  /** Looks at a disc: what it is, and what its lines stand for. */
  look(id: string): void {
    const { announcer, choose, element } = this.#host;
    choose(undefined);
    this.#chosen = id;
    announcer.say(this.said(id) ?? '');
    element.requestUpdate();
  }

  /** Lets go of the disc that is looked at, and goes to the picture. True where there was one. */
  close(): boolean {
    const had = this.#leave();
    if (had) this.#focusPicture();
    return had;
  }

  /** Opens a disc: unfolds its area, or goes nearer where it is only seen from afar. Gives the node that one is at then. */
  open(id: string): string | undefined {
    const disc = this.#disc(id);
    const base = this.#picture.base;
    if (!disc || !base) return undefined;
    const { picture } = this.#host;
    const { area, members } = disc.fold;
    if (this.#picture.nearness !== 'nodes') picture.bringIn(id, this.#picture.nearer);
    if (this.#areas.folded.has(area)) this.#set(area, false);
    this.#chosen = undefined;
    return base.nodes[members[0]!]!.node.id;
  }

  /** Folds the area that a node is in. Gives the id of its disc; undefined where it is in none that can be folded. */
  fold(id: string): string | undefined {
    const { announcer, localize } = this.#host;
    const area = this.#areas.keyOf(id, this.#disc(id));
    if (area !== undefined) this.#set(area, true);
    else announcer.say(localize.term('tvaers.map.fold-none'));
    return area === undefined ? undefined : `fold:${area}`;
  }

  /** Folds all areas, or unfolds them all where all are folded. */
  readonly foldAll = (folds = this.#areas.folded.size < this.#areas.all.length): void => {
    const { announcer, localize } = this.#host;
    this.#change(folds ? new Set(this.#areas.all.map(({ key }) => key)) : new Set());
    const { length } = this.#areas.all;
    announcer.say(localize.term('tvaers.map.fold-all-said', folds, localize.decimal(length, 0)));
  };

  /**
   * Somebody has chosen a node in a list. It is unfolded, and the map comes near enough to see it: whoever asks for one of
   * many wants to see its own relations, and all others stay folded.
   */
  bringIn(id: string): void {
    const { announcer, localize, picture } = this.#host;
    this.#chosen = undefined;
    const area = this.#areas.keyOf(id, this.#disc(id));
    const index = this.#areas.index;
    picture.bringIn(id, this.hides(id) === undefined ? 0 : this.#picture.nearest);
    if (area === undefined || !index || !this.#areas.folded.has(area)) return;
    this.#change(new Set([...this.#areas.folded].filter((key) => key !== area)));
    const { label } = this.#areas.all.find(({ key }) => key === area)!;
    // After what else is said of the choice, which this says too.
    queueMicrotask(() => {
      announcer.say(localize.term('tvaers.map.revealed', index.node(id)!.label, label));
    });
  }

  /** What a disc is called on the map; undefined for what is none. */
  labelOf(id: string): string | undefined {
    return this.#disc(id)?.fold.label;
  }

  /** The disc that hides a node; undefined where it is seen itself. */
  hides(id: string): string | undefined {
    return hiderOf(this.#seen, id);
  }

  /** Where lines lead from a disc or node while something is folded; undefined while nothing is. */
  related(id: string): readonly string[] | undefined {
    return this.#seen && relatedIn(this.#seen, id);
  }

  /** A disc in words: how many it stands for, and how many relations they have. */
  said(id: string): string | undefined {
    const disc = this.#disc(id);
    return disc && this.#host.localize.term('tvaers.map.fold-is', ...discCounts(this.#host.localize, disc));
  }

  /** What the line between two stands for; undefined where neither is a disc. */
  between(from: string, to: string): string | undefined {
    const bundle = bundleBetween(this.#seen, from, to);
    return bundle && bundleWords(this.#host.localize, bundle.counts);
  }

  /** What there is to see of the disc that is looked at. */
  details(): TemplateResult | undefined {
    const disc = this.#disc(this.#chosen);
    if (!disc) return undefined;
    return discView(this.#host.localize, disc, {
      // What was pressed goes away; the picture is where the disc was.
      open: () => {
        this.open(disc.fold.id);
        this.#focusPicture();
      },
      close: () => this.close(),
      go: (id) => {
        if (!this.tap(id)) this.#host.open(id);
      },
    });
  }

  /** The way to fold the area of a node, or to unfold it. */
  about({ id }: RelationNode): TemplateResult | typeof nothing {
    const area = this.#areas.all.find(({ key }) => key === this.#areas.keyOf(id, this.#disc(id)));
    if (!area) return nothing;
    const isFolded = this.#areas.folded.has(area.key);
    return nodeFoldView(this.#host.localize, area.label, isFolded, () => {
      this.#set(area.key, !isFolded);
    });
  }

  /** What a reader can fold, and how much of it is folded. */
  view(): TemplateResult | typeof nothing {
    const { all: areas } = this.#areas;
    if (areas.length === 0) return nothing;
    const { localize } = this.#host;
    const isCrowded = this.#picture.isCrowded && this.#picture.nearness;
    return foldBarView(
      localize,
      {
        areas,
        folded: this.#areas.folded,
        hasDiscs: this.#seen !== undefined,
        level: this.#areas.index!.graph.level,
        near: isCrowded || undefined,
      },
      {
        toggle: (key, folds) => {
          this.#set(key, folds);
        },
        foldAll: this.foldAll,
      },
    );
  }

  #disc(id: string | undefined): Disc | undefined {
    return discIn(this.#seen, id);
  }

  #set(key: string, folds: boolean): void {
    const { announcer, lines, localize } = this.#host;
    const area = this.#areas.all.find((each) => each.key === key)!;
    const folded = new Set(this.#areas.folded);
    if (folds) folded.add(key);
    else folded.delete(key);
    const scene = this.#picture.withFolded(folds ? folded : this.#areas.folded, lines());
    const disc = discIn(scene, `fold:${key}`);
    this.#change(folded);
    if (disc) announcer.say(localize.term('tvaers.map.fold-said', folds, area.label, ...discCounts(localize, disc)));
  }

  #change(folded: ReadonlySet<string>): void {
    const { element, picture } = this.#host;
    const before = this.#areas.folded;
    const opened = new Set([...before].filter((key) => !folded.has(key)));
    picture.turn(() => (opened.size > 0 ? this.#picture.gathered(opened) : undefined));
    element.folded = foldedText(folded, this.#areas.all);
  }

  #leave(): boolean {
    const had = this.chosen !== undefined;
    this.#chosen = undefined;
    if (had) this.#host.element.requestUpdate();
    return had;
  }

  #focusPicture(): void {
    this.#host.element.shadowRoot?.querySelector<HTMLElement>('.picture')?.focus();
  }
}

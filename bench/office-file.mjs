// Archives, office documents and PDF files, made by hand, for tests and for fuzzing.
import { crc32, deflateRawSync } from "node:zlib";

/**
 * Makes a ZIP archive; `claim` overrides the length that it states of each unpacked file.
 * @param {Readonly<Record<string, string | Uint8Array>>} files
 * @param {{ flags?: number, method?: number, claim?: number }} [options]
 * @returns {Buffer}
 */
export function makeZip(files, { flags = 0, method = 8, claim } = {}) {
	const locals = [];
	const centrals = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const bytes = Buffer.from(content);
		const packed = method === 8 ? deflateRawSync(bytes) : bytes;
		const path = Buffer.from(name);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(flags, 2);
		fields.writeUInt16LE(method, 4);
		fields.writeUInt32LE(crc32(bytes), 10);
		fields.writeUInt32LE(packed.length, 14);
		fields.writeUInt32LE(claim ?? bytes.length, 18);
		fields.writeUInt16LE(path.length, 22);
		const local = Buffer.concat([
			Buffer.from("PK\x03\x04"),
			fields,
			path,
			packed,
		]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		centrals.push(
			Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, rest, path]),
		);
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(centrals);
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06", "latin1");
	end.writeUInt16LE(centrals.length, 8);
	end.writeUInt16LE(centrals.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, directory, end]);
}

const WORD =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * Makes a DOCX file of the content of its body, in WordprocessingML.
 * @param {string} body
 * @param {Readonly<Record<string, string>>} [parts]
 * @param {{ method?: number }} [options]
 * @returns {Buffer}
 */
export function makeDocx(body, parts = {}, options = {}) {
	const document = `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`;
	return makeZip({ "word/document.xml": document, ...parts }, options);
}

/** Numbers in a font from here on stand for characters that have none of two bytes. */
const PRIVATE_USE = 0xe000;

/**
 * A piece of text on a page of a PDF, in points from the lower left.
 * @typedef {{ text: string, x?: number, y: number, size?: number }} PdfText
 */

/**
 * Makes a PDF. Text of ASCII is set in Helvetica; other text in a font without shapes whose characters are named by a ToUnicode map: their
 * numbers are their code points, those beyond the basic plane have numbers of the private use area.
 * @param {readonly (readonly PdfText[])[]} pages
 * @param {string} [trailer]
 * @returns {Buffer}
 */
export function makePdf(pages, trailer = "") {
	const objects = [];
	const add = (object) => objects.push(object);
	const stream = (content) =>
		add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
	const latin = add(
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
	);
	const astral = numberAstral(pages);
	const named = [...astral].map(
		([character, number]) => `<${hex(number)}> <${utf16(character)}>`,
	);
	const map = stream(
		`/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0020> <ffff> <0020> endbfrange ${named.length === 0 ? "" : `${named.length} beginbfchar ${named.join(" ")} endbfchar`} endcmap end end`,
	);
	const descriptor = add(
		"<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
	);
	const descendant = add(
		`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 1000 >>`,
	);
	const wide = add(
		`<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R >>`,
	);
	const tree = objects.length + 2 * pages.length + 1;
	const kids = pages.map((texts) => {
		const content = stream(
			texts.map((text) => showText(text, astral)).join("\n"),
		);
		return add(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /L ${latin} 0 R /W ${wide} 0 R >> >> >>`,
		);
	});
	add(
		`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`,
	);
	const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
	return Buffer.from(
		writePdf(objects, `/Root ${catalog} 0 R ${trailer}`),
		"latin1",
	);
}

/** Gives numbers to the characters beyond the basic plane. */
function numberAstral(pages) {
	const numbers = new Map();
	for (const { text } of pages.flat())
		for (const character of text.match(/[\u{10000}-\u{10ffff}]/gu) ?? [])
			if (!numbers.has(character))
				numbers.set(character, PRIVATE_USE + numbers.size);
	return numbers;
}

function hex(code) {
	return code.toString(16).padStart(4, "0");
}

function utf16(character) {
	return Buffer.from(character, "utf16le").swap16().toString("hex");
}

/** Shows a text, whose parts in one font or the other follow each other. */
function showText({ text, x = 72, y, size = 11 }, astral) {
	const nameOf = (character) =>
		hex(astral.get(character) ?? character.codePointAt(0) ?? 0);
	const parts = text.match(/[!-~]+(?: [!-~]+)*|[^!-~]+/g) ?? [];
	const shown = parts.map((part) =>
		/^[!-~]/.test(part)
			? `/L ${size} Tf (${part.replace(/[()\\]/g, "\\$&")}) Tj`
			: `/W ${size} Tf <${Array.from(part, nameOf).join("")}> Tj`,
	);
	return `BT ${x} ${y} Td ${shown.join(" ")} ET`;
}

function writePdf(objects, trailer) {
	let file = "%PDF-1.4\n";
	const offsets = objects.map((object, at) => {
		const offset = file.length;
		file += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, "0")} 00000 n \n`;
	});
	const table = file.length;
	return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
}

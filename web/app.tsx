// The application: language and address around whatever the loading of the data has come to.

import type { JSX } from "react";
import { useAddress } from "./address/use-address.ts";
import { Explorer } from "./explorer/explorer.tsx";
import { LanguageProvider } from "./language/language-context.tsx";
import { LoadMessage } from "./load/load-message.tsx";
import { useView } from "./load/use-view.ts";

/** Draws the explorer once the data is there, and until then says what is going on. */
export function App(): JSX.Element {
	const [address, navigate] = useAddress();
	const { view, detail, loadDetail } = useView();
	return (
		<LanguageProvider chosen={address.language}>
			{view.state === "ready" ? (
				<Explorer
					model={view.value}
					detail={detail}
					address={address}
					navigate={navigate}
					onFirstPicture={loadDetail}
				/>
			) : (
				<LoadMessage loading={view} />
			)}
		</LanguageProvider>
	);
}

// Entry of the viewer: puts the application into the page.

import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./theme.css";
import "./page.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App />);

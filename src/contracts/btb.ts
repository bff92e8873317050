// Generated from the contract beside this file by `npm run contracts`. Do not edit.
export interface paths {
    "/ondernemingen/{ondernemingsnummer}/toegangsbeheerders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: string;
            };
            cookie?: never;
        };
        get: operations["geefToegangsbeheerders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @enum {string} */
            type: "token-not-accepted" | "no-tie-to-enterprise";
            title: string;
            status: number;
            detail?: string;
        };
        Toegangsbeheerder: {
            id: string;
            /** @enum {string} */
            rol: "hoofdtoegangsbeheerder" | "co-hoofdtoegangsbeheerder" | "toegangsbeheerder";
            /** @description Only for a toegangsbeheerder; for instance economie. */
            domein?: string;
            voornaam: string;
            naam: string;
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string | null;
        };
    };
    responses: {
        /** @description No token, or one that is unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The person has no tie to this enterprise. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    geefToegangsbeheerders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ondernemingsnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Designations, also ended ones; the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        toegangsbeheerders: components["schemas"]["Toegangsbeheerder"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}

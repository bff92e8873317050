// Generated from the contract beside this file by `npm run contracts`. Do not edit.
export interface paths {
    "/organisaties/{orgcode}/rechten": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: string;
            };
            cookie?: never;
        };
        /** Who has which right for an organisation. */
        get: operations["geefRechten"];
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
            type: "token-not-accepted" | "no-tie-to-organisation";
            title: string;
            status: number;
            detail?: string;
        };
        ToegekendRecht: {
            id: string;
            gebruiker: {
                voornaam: string;
                naam: string;
            };
            /** @enum {string} */
            werkrelatie: "ambtenaar" | "vast" | "extern" | "occasioneel";
            /** @description For instance VLAIO Inkom Gebruiker. */
            recht: string;
            /** @description For instance Gebruiker or Medewerker. */
            context: string | null;
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string | null;
            /** @enum {string} */
            bron: "beheerder" | "migratie" | "zelfregistratie";
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
        /** @description The person has no tie to this organisation. */
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
    geefRechten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Enterprise number, or the OVO code of a government entity. */
                orgcode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Granted rights, also future and ended ones; by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rechten: components["schemas"]["ToegekendRecht"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}

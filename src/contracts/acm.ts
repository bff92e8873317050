// Generated from the contract beside this file by `npm run contracts`. Do not edit.
export interface paths {
    "/op/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provider metadata (OpenID Connect Discovery). */
        get: operations["discovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/op/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys to check the signature of an ID token with. */
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/op/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes an authorization code, once and within 30 seconds, or a refresh token, once, for tokens. A refresh token that was used or has expired is answered with invalid_request, as ACM documents it. */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/op/v1/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims of the person of an access token. */
        get: operations["userinfo"];
        put?: never;
        /** The same (OpenID Connect Core 5.3.1). */
        post: operations["userinfoPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/op/v1/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For services: is this token good, and whose is it? Asks for the service's own client credentials (HTTP Basic). That the answer also holds the user claims of the token's scopes is the simulation's filling-in. */
        post: operations["introspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the authorization endpoint decides for a request, as it stands in the address. */
        post: operations["beginInteractie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        /** How far the sign-in of a person has come. */
        get: operations["geefInteractie"];
        put?: never;
        post?: never;
        /** The person cancels; back to the application with access_denied. */
        delete: operations["annuleerInteractie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/kaart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Simulation only. What the card reader beside the page finds; says whose card it is. */
        post: operations["leesKaart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/eid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with the PIN of the card in the reader. */
        post: operations["bevestigEid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/wachtwoord": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** First half of federaal token, sms and mobile app. */
        post: operations["bevestigWachtwoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second half of federaal token, sms and mobile app. */
        post: operations["bevestigCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/sms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends another code to the phone; the one before no longer counts. */
        post: operations["stuurNieuweCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/itsme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the request to the phone with this number. */
        post: operations["beginItsme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/itsme/telefoon": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the person does on the (simulated) phone. */
        post: operations["bevestigOpTelefoon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/hoedanigheid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person chooses the capacity in which to act. */
        post: operations["kiesHoedanigheid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/organisatie": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the interaction; back to the application with a code.
         * @description As long as the application did not use the code it can be sent again, also with another choice: it gets a code in its place.
         */
        post: operations["kiesOrganisatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interacties/{id}/onderneming": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the interaction for an enterprise that is not on the person's list; back to the application with a code.
         * @description Anybody may name any enterprise that KBO knows, by its number. That gives no role: the application says that there is no access, and how to get it. Refuses with `enterprise-not-found` or `enterprise-annulled`. As long as the application did not use the code it can be sent again, also with another choice: it gets a code in its place.
         */
        post: operations["noemOnderneming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/afmeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the end-session endpoint decides for a request, as it stands in the address. */
        post: operations["meldAf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test-gegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Simulation only. What a test person needs to sign in; 404 at a real ACM. */
        get: operations["geefTestgegevens"];
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
            type: "malformed-request" | "unknown-client" | "unknown-redirect-uri" | "interaction-not-found" | "wrong-step" | "card-not-found" | "wrong-pin" | "wrong-credentials" | "wrong-code" | "code-expired" | "unknown-phone-number" | "wrong-icon" | "wrong-itsme-code" | "reader-not-found" | "no-card" | "card-upside-down" | "card-blocked" | "certificate-expired" | "certificate-not-configured" | "token-expired" | "no-phone-number" | "too-soon" | "too-many-codes" | "clock-differs" | "no-device" | "request-refused" | "app-outdated" | "method-locked" | "capacity-not-yours" | "organisation-not-yours" | "enterprise-not-found" | "enterprise-annulled" | "no-simulation";
            title: string;
            status: number;
            detail?: string;
            /** @description Federaal token: the number that is asked next. */
            volgendNummer?: number;
            /** @description Tries that are left. */
            resterend?: number;
            /**
             * Format: date-time
             * @description When a lock ends, or a new code can be asked for.
             */
            vanaf?: string;
        };
        ProviderMetadata: {
            issuer: string;
            authorization_endpoint: string;
            token_endpoint: string;
            userinfo_endpoint: string;
            jwks_uri: string;
            end_session_endpoint: string;
            introspection_endpoint: string;
            response_types_supported: string[];
            response_modes_supported?: string[];
            grant_types_supported?: string[];
            subject_types_supported: string[];
            id_token_signing_alg_values_supported: string[];
            token_endpoint_auth_methods_supported?: string[];
            code_challenge_methods_supported: string[];
            scopes_supported?: string[];
            acr_values_supported?: string[];
            claims_supported?: string[];
            ui_locales_supported?: string[];
            prompt_values_supported?: string[];
        };
        /** @description As ACM gives them per scope; the role claim's name is the simulation's filling-in. */
        UserClaims: {
            sub: string;
            given_name?: string;
            family_name?: string;
            /** @description Invented, by one rule for all persons. */
            email?: string;
            email_verified?: boolean;
            rrn?: string;
            vo_id?: string;
            vo_doelgroepcode?: components["schemas"]["Doelgroep"];
            vo_orgcode?: string;
            vo_orgnaam?: string;
            wv_orgcode?: string[];
            vlaio_inkom_rol_3d?: string[];
        };
        Locatie: {
            locatie: string;
        };
        /** @enum {string} */
        Doelgroep: "BUR" | "EA" | "GID" | "LB" | "OV";
        /** @enum {string} */
        Methode: "eid" | "federaal-token" | "sms" | "mobiele-app" | "itsme";
        Interactie: {
            id: string;
            /** @description The name of the application that asks for the sign-in. */
            toepassing: string;
            /**
             * @description The language that the application asked for (ui_locales), where ACM speaks it.
             * @enum {string|null}
             */
            taal: "nl" | "en" | null;
            /**
             * @description What the person has to do now.
             * @enum {string}
             */
            stap: "methode" | "hoedanigheid" | "organisatie";
            methoden: components["schemas"]["Methode"][];
            /** @description Known once a digital key has been accepted. */
            persoon: {
                voornaam: string;
                naam: string;
            } | null;
            /** @description What a digital key waits for, after its first half. */
            uitdaging: {
                methode: components["schemas"]["Methode"];
                /** @description Federaal token: which of the 24 codes is asked. */
                codenummer?: number;
                /** @description Sms: last two digits of the phone number. */
                eindigtOp?: string;
                /** Format: date-time */
                geldigTot?: string;
                /**
                 * Format: date-time
                 * @description Sms: when another code can be asked for.
                 */
                nieuweCodeVanaf?: string;
                /** @description Itsme: the icon to find again on the phone. */
                pictogram?: string;
            } | null;
            /** @description The capacities the person has; filled from the step hoedanigheid on. */
            hoedanigheden: {
                doelgroep: components["schemas"]["Doelgroep"];
                /** @description Number of organisations in it. */
                aantal: number;
                /** @description Name of the only organisation, which is then not asked for. */
                enige?: string;
            }[];
            /** @description The organisations of the chosen capacity; latest used first, then by name. */
            organisaties: components["schemas"]["Organisatie"][];
            /** @description Where to go: nothing is left to choose, because the application said for whom (login_hint). The sign-in is over. */
            locatie?: string;
            /** @description Where the functions behind the list come from. */
            ondernemingslijst: {
                /** @description Whether the KBO answered just now. */
                bereikbaar: boolean;
                /**
                 * Format: date-time
                 * @description When the KBO told what the list is made from.
                 */
                van: string;
            };
        };
        Organisatie: {
            orgcode: string;
            naam: string;
            /** @description Short form, such as BV; eenmanszaak for a natural person; empty for a government entity. */
            rechtsvorm: string;
            gemeente: string;
            /** @description Access to the application that asks. */
            toegang: boolean;
            /**
             * Format: date
             * @description First day of the earliest right the person got there; null for who has none, such as a representative.
             */
            geregistreerdSinds: string | null;
            /** Format: date-time */
            laatstGebruikt: string | null;
        };
        Testgegevens: {
            persoon: {
                id: string;
                voornaam: string;
                naam: string;
                rol: string;
            };
            eid: {
                kaartnummer: string;
                pincode: string;
            };
            federaalToken: {
                gebruikersnaam: string;
                wachtwoord: string;
                codes: string[];
            };
            sms: {
                gebruikersnaam: string;
                wachtwoord: string;
                gsmnummer: string;
                /** @description Sms messages that arrived on the phone, newest first. */
                berichten: {
                    code: string;
                    /** Format: date-time */
                    verstuurd: string;
                }[];
            };
            mobieleApp: {
                gebruikersnaam: string;
                wachtwoord: string;
                /** @description The code the app shows now. */
                code: string;
                /** Format: date-time */
                geldigTot: string;
            };
            itsme: {
                gsmnummer: string;
                code: string;
                /** @description The icons the phone lets choose from, while it waits. */
                pictogrammen: string[];
            };
            /** @description What always goes wrong when it is filled in, for people without the control panel. */
            altijdFout: {
                methode: components["schemas"]["Methode"];
                /** @enum {string} */
                veld: "pincode" | "gebruikersnaam" | "code" | "gsmnummer";
                invoer: string;
                /** @description The type of the problem that follows. */
                gevolg: string;
            }[];
        };
    };
    responses: {
        /** @description A body larger than a megabyte. Only over a network; nobody looked at it. */
        TeGroot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    type: "too-large";
                    title: string;
                    status: number;
                };
            };
        };
        /** @description An error of RFC 6749 or RFC 6750. */
        OAuthError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: string;
                    error_description?: string;
                };
            };
        };
        /** @description The interaction as it is now. */
        Interactie: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Interactie"];
            };
        };
        /** @description The address to go to. */
        Locatie: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Locatie"];
            };
        };
        /** @description The body is not as this contract describes it. */
        Onleesbaar: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This sign-in is unknown, ended, older than 30 minutes or of another browser. */
        InteractieOnbekend: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description ACM does not accept what was filled in. */
        Geweigerd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        InteractieId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    discovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Provider metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderMetadata"];
                };
            };
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys, RS256. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            /** @constant */
                            kty: "RSA";
                            /** @constant */
                            use: "sig";
                            /** @constant */
                            alg: "RS256";
                            kid: string;
                            n: string;
                            e: string;
                        }[];
                    };
                };
            };
        };
    };
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    grant_type?: string;
                    code?: string;
                    redirect_uri?: string;
                    client_id?: string;
                    code_verifier?: string;
                    refresh_token?: string;
                };
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Opaque. */
                        access_token: string;
                        /** @constant */
                        token_type: "Bearer";
                        expires_in: number;
                        scope: string;
                        /** @description A JWT signed with RS256. */
                        id_token: string;
                        /** @description Opaque, for one use; only with scope offline_access. */
                        refresh_token?: string;
                    };
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            413: components["responses"]["TeGroot"];
        };
    };
    userinfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims of the scopes of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserClaims"];
                };
            };
            401: components["responses"]["OAuthError"];
        };
    };
    userinfoPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims of the scopes of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserClaims"];
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            413: components["responses"]["TeGroot"];
        };
    };
    introspect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    token?: string;
                    token_type_hint?: string;
                };
            };
        };
        responses: {
            /** @description Active or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        active: boolean;
                        client_id?: string;
                        exp?: number;
                        iat?: number;
                        iss?: string;
                        scope?: string;
                        sub?: string;
                        token_type?: string;
                        rrn?: string;
                        given_name?: string;
                        family_name?: string;
                        email?: string;
                        email_verified?: boolean;
                        vo_id?: string;
                        vo_doelgroepcode?: string;
                        vo_orgcode?: string;
                        vo_orgnaam?: string;
                        wv_orgcode?: string[];
                        vlaio_inkom_rol_3d?: string[];
                    };
                };
            };
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            413: components["responses"]["TeGroot"];
        };
    };
    beginInteractie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The query of the authorization request, without the question mark. */
                    verzoek: string;
                    /** @description The browser session at ACM; the one of the browser when left out. */
                    sessie?: string;
                };
            };
        };
        responses: {
            /** @description An interaction with the person, or an address to go to at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        interactie?: components["schemas"]["Interactie"];
                        locatie?: string;
                    } & (unknown | unknown);
                };
            };
            /** @description Unknown client or redirect address: a page, never a redirect. Or a body that is not as this contract describes it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TeGroot"];
        };
    };
    geefInteractie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Interactie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
        };
    };
    annuleerInteractie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Locatie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
        };
    };
    leesKaart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kaartnummer: string;
                    /**
                     * @description How the card is in the reader, or that one of both is missing.
                     * @enum {string}
                     */
                    stand: "juist" | "omgekeerd" | "geen-kaart" | "geen-lezer";
                };
            };
        };
        responses: {
            /** @description The card was read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        voornaam: string;
                        naam: string;
                    };
                };
            };
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    bevestigEid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The card in the (simulated) reader. */
                    kaartnummer: string;
                    pincode: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Interactie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    bevestigWachtwoord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    methode: "federaal-token" | "sms" | "mobiele-app";
                    gebruikersnaam: string;
                    wachtwoord: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Interactie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    bevestigCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Interactie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    stuurNieuweCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Interactie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            422: components["responses"]["Geweigerd"];
        };
    };
    beginItsme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gsmnummer: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Interactie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    bevestigOpTelefoon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    antwoord: "bevestigen" | "weigeren";
                    /** @description To confirm. */
                    pictogram?: string;
                    /** @description To confirm. */
                    code?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Interactie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    kiesHoedanigheid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    doelgroep: components["schemas"]["Doelgroep"];
                };
            };
        };
        responses: {
            /** @description The interaction as it is now. A capacity without organisations (burger) ends it: back to the application with a code. As long as the application did not use that it can be sent again, and gets a code in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interactie"] | components["schemas"]["Locatie"];
                };
            };
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    kiesOrganisatie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    orgcode: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Locatie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    noemOnderneming: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InteractieId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ondernemingsnummer: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Locatie"];
            400: components["responses"]["Onleesbaar"];
            404: components["responses"]["InteractieOnbekend"];
            413: components["responses"]["TeGroot"];
            422: components["responses"]["Geweigerd"];
        };
    };
    meldAf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The query of the request, without the question mark. */
                    verzoek: string;
                    sessie?: string;
                };
            };
        };
        responses: {
            /** @description Signed out. Without `locatie` ACM shows its own page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        locatie?: string;
                    };
                };
            };
            /** @description A redirect without a client, or to an unknown address; or a body that is not as this contract describes it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TeGroot"];
        };
    };
    geefTestgegevens: {
        parameters: {
            query?: {
                /** @description The browser session whose person is asked; the one of the browser when left out. */
                sessie?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test data of the person who is played now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Testgegevens"];
                };
            };
            /** @description Not a simulation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

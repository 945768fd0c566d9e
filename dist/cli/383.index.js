export const id = 383;
export const ids = [383];
export const modules = {

/***/ 9383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCHEMA_HELP: () => (/* binding */ SCHEMA_HELP),
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var _inputs_argv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7175);
/** `eval-regression schema`: the JSON Schema of the result, or of the policy file. */

const SCHEMA_HELP = `Usage: eval-regression schema [report|policy]

Prints the JSON Schema of the result file (report, the default) or of the policy file.
`;
async function schemaCommand(words, console) {
    const { positionals } = (0,_inputs_argv_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)('schema', words, {});
    const [which = 'report', ...more] = positionals;
    if (more.length > 0 || (which !== 'report' && which !== 'policy'))
        throw (0,_inputs_argv_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('schema', `expected "report" or "policy", got ${positionals.join(' ')}`);
    const schema = which === 'report'
        ? (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 1327))).reportJsonSchema()
        : (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 2898))).policyJsonSchema();
    console.out(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
}


/***/ })

};

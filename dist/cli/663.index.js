export const id = 663;
export const ids = [663];
export const modules = {

/***/ 8663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_argv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7175);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7152);
/** `eval-regression demo`: the main job on the bundled example, to see a report before having logs of one's own. */



async function demoCommand(words, console) {
    const sides = { baseline: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(console.examples, 'baseline'), candidate: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(console.examples, 'candidate') };
    const given = (0,_inputs_argv_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDemoArguments */ .Vc)(words, sides);
    console.err('Comparing the bundled example: examples/baseline with examples/candidate.\n');
    await (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__.compare)(given, console);
    return 0;
}


/***/ })

};
